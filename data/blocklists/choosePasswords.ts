import type { NpmList } from './npmLists';
import { englishWords, wholes } from './passwordFamilies';

/** How deep the English list is read; ASVS 5.0, 6.2.4 asks for the first 3,000. */
const depth = 3000;

/**
 * The whole passwords in order of popularity: those of the Chinese families, and the chosen words in the order of the
 * English list, from the twentieth place on, one after three; each once.
 */
export function choosePasswords(list: NpmList): string[] {
  const english = list.entries.slice(0, depth).filter((entry) => englishWords.includes(entry));
  const places = new Map<string, number>();
  wholes.forEach((password, index) => places.set(password, index));
  english.forEach((password, index) =>
    places.set(password, Math.min(places.get(password) ?? Infinity, 20 + 3 * index)),
  );
  return [...places].sort(([a, p], [b, q]) => p - q || (a < b ? -1 : 1)).map(([password]) => password);
}
