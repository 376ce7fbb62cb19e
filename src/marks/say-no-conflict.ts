/** What is said wherever no conflict is listed: that none was found proves nothing. */
export const NO_CONFLICT = 'No conflict was found. That is no proof that there is none.';
