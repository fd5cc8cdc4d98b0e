/** A project in a temporary folder that has installed the packed package, and nothing else. */
export interface Installed {
  /** The folder of the project. */
  project: string;
  /** The folder of the installed package. */
  package: string;
  /** Its subpaths with code that need no other package, as in `exports`; `''` is the main entry. */
  subpaths: string[];
}
