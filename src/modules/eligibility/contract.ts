/** An intake was asked about by the rules; facts: check, day, agency, how many rules block. */
export const ELIGIBILITY_CHECKED = 'eligibility.checked.v1';

/** A version of a rule will hold from a day on; facts: code, day, policy. */
export const ELIGIBILITY_RULE_APPROVED = 'eligibility.rule-approved.v1';
