/** How a rule treats a field that holds nothing. */
export interface RuleOptions {
  /** Refuses '', null and undefined as a password that is too short. By default they pass: forms have a rule for that. */
  required?: boolean;
}
