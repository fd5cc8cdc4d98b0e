import type { Random } from '../attack/people/createRandom';
import type { Profile } from '../attack/popularity/Profile';
import { digitTerminals } from './digitTerminals';
import { keyboardTerminals } from './keyboardTerminals';
import { letterTerminals } from './letterTerminals';
import { ownTerminals, type OwnName } from './ownTerminals';
import { capitalShares } from './sourceText';
import { structures, type Place } from './structures';
import { drawTerminal, type Terminals } from './Terminals';
import type { TextPerson } from './TextPerson';

/** How people choose passwords, and how an attacker who knows that guesses them. */
export interface Grammar {
  /** A choice of 8 to 20 characters with a letter and a digit. */
  readonly draw: (person: TextPerson, random: Random) => string;
  /** The guesses that need no person, likeliest first, with their shares. */
  readonly common: ReadonlyMap<string, number>;
  /** The guesses made of a person's data, with their shares; in no order. */
  readonly own: (person: TextPerson) => ReadonlyMap<string, number>;
}

/** Guesses that are rarer are left out: a thousand of them together would be worth 0.1 percent, and 0.4 of a person's own. */
const least = { common: 1e-6, own: 4e-6 };

const isPublic = (place: Place): place is Exclude<Place, OwnName> => /^(?:[LD]\d+|K)$/.test(place);

const isChoice = (text: string): boolean =>
  text.length >= 8 && text.length <= 20 && /[a-z]/i.test(text) && /\d/.test(text);

const capitalise = (text: string, isAll: boolean): string =>
  isAll ? text.toUpperCase() : text.replace(/[a-z]/, (letter) => letter.toUpperCase());

/** Every text of a structure that is likely enough, added to the shares of what is already there. */
const expand = (shares: Map<string, number>, weight: number, places: readonly Terminals[], least: number): void => {
  const walk = (text: string, share: number, at: number): void => {
    const place = places[at];
    if (!place) {
      if (!isChoice(text)) return;
      const forms: [string, number][] = [
        [text, capitalShares.none],
        [capitalise(text, false), capitalShares.first],
        [capitalise(text, true), capitalShares.all],
      ];
      for (const [form, part] of forms)
        if (share * part >= least) shares.set(form, (shares.get(form) ?? 0) + share * part);
      return;
    }
    for (const [next, part] of place.entries) {
      if (share * part < least) break;
      walk(text + next, share * part, at + 1);
    }
  };
  walk('', weight, 0);
};

/** Puts the grammar together from what is published; some seconds. */
export const createGrammar = (profile: Profile): Grammar => {
  const letters = letterTerminals();
  const keyboard = keyboardTerminals();
  const digits = new Map(Array.from({ length: 11 }, (_, i) => [i + 1, digitTerminals(i + 1, profile)] as const));
  const publicOf = (place: Exclude<Place, OwnName>): Terminals => {
    const found = place === 'K' ? keyboard : (place.startsWith('L') ? letters : digits).get(Number(place.slice(1)));
    if (!found) throw new RangeError(`no terminals for ${place}`);
    return found;
  };
  const total = structures.reduce((sum, [weight]) => sum + weight, 0);
  const weighted = structures.map(([weight, places]) => [places, weight / total] as const);
  const common = new Map<string, number>();
  for (const [places, weight] of weighted)
    if (places.every(isPublic)) expand(common, weight, places.filter(isPublic).map(publicOf), least.common);
  const placesOf = (places: readonly Place[], own: Readonly<Record<OwnName, Terminals>>): Terminals[] =>
    places.map((place) => (isPublic(place) ? publicOf(place) : own[place]));
  return {
    common: new Map([...common].sort(([, a], [, b]) => b - a)),
    draw: (person, random) => {
      const own = ownTerminals(person);
      for (;;) {
        const places = random.pick(weighted);
        const text = placesOf(places, own)
          .map((place) => drawTerminal(place, random))
          .join('');
        const style = random.next();
        const written =
          style < capitalShares.all
            ? capitalise(text, true)
            : style < capitalShares.all + capitalShares.first
              ? capitalise(text, false)
              : text;
        if (isChoice(written)) return written;
      }
    },
    own: (person) => {
      const own = ownTerminals(person);
      const shares = new Map<string, number>();
      for (const [places, weight] of weighted)
        if (!places.every(isPublic)) expand(shares, weight, placesOf(places, own), least.own);
      return shares;
    },
  };
};
