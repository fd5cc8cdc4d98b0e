/** A change that no test noticed. */
export interface Survivor {
  /** Path in the project. */
  file: string;
  original: string;
  replacement: string;
}

/** What the mutation of one room came to. */
export interface RoomResult {
  /** The fingerprint of the room and its tests as they were measured: `tools/sourceHash.ts`. */
  source?: string;
  /** By path: how many changes were noticed, a test that ran too long included, and how many there were. */
  files: Record<string, { noticed: number; all: number }>;
  survivors: Survivor[];
}

/** What `npm run mutation` came to. */
export interface Results {
  node: string;
  stryker: string;
  rooms: Record<string, RoomResult>;
}

/** Why a change of a file cannot be noticed, or need not be. `change` is `original → replacement`. */
export interface Explanation {
  file: string;
  changes: string[];
  zh: string;
  en: string;
}
