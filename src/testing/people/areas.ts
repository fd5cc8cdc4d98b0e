/** Province codes: offices put county codes into ID numbers, never these, so that no number that begins with one is anybody's. */
export const areas: readonly string[] = ['110000', '310000', '440000', '500000', '650000'];
