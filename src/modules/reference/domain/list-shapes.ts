import type { AttributeShape, AttributeShapes } from './attribute-shape';

/** Longest of anything that a law counts in days: ten years and a bit. */
export const MOST_DAYS = 4_000;

export const MEASURE_KINDS = [
  'educational-measure',
  'punishment',
  'probation-duty',
  'voluntary-obligation',
] as const;

/** In what a measure can be counted; what happens once needs no bound. */
export const COUNTED_IN = ['days', 'hours', 'amount', 'once'] as const;

/** The conditions of a diversion that rest on somebody's word, and that nobody attests who answers for the other side. */
export const ATTESTABLE = [
  'sufficient-evidence',
  'responsibility-admitted-freely',
  'lawful-non-custodial-measure',
] as const;

/** The recipients of list notification-recipients of whom not every reason can be said why they are not told. */
export const NOTIFICATION_RECIPIENTS = [
  'parent',
  'guardian',
  'representative',
  'care-institution',
  'lawyer',
  'social-service',
  'other',
] as const;

/** Who signs a plan. */
export const SIGNING_PARTIES = ['child', 'representative', 'worker'] as const;

export const years: AttributeShape = { kind: 'integer', min: 0, max: 120 };
export const plainText: AttributeShape = { kind: 'text', maxLength: 1_000 };
export const law: AttributeShape = { kind: 'text', maxLength: 200 };
export const optional = <Shape extends AttributeShape>(shape: Shape): Shape => ({ ...shape, optional: true });

/** Both or neither: what is no danger asks for nothing. */
export const risk: AttributeShapes = {
  step: optional({ kind: 'code', list: 'safety-steps' }),
  withinHours: optional({ kind: 'integer', min: 1, max: 1_000 }),
};

/** Whether who gives this reason does not want what is planned, and of whom it cannot be said. */
export const notSigned: AttributeShapes = {
  objects: { kind: 'flag' },
  notFor: optional({ kind: 'choices', of: SIGNING_PARTIES }),
};

/** Who of those who hold the file sees a paper of this kind, what it may be about, and who alone may write it. */
export const paper: AttributeShapes = {
  sight: { kind: 'choice', of: ['file', 'agency', 'author'] },
  about: optional({
    kind: 'choices',
    of: ['child', 'intake', 'referral', 'order', 'case', 'session', 'plan'],
  }),
  from: optional({ kind: 'choice', of: ['defence'] }),
};

/** What a reason is for a child that did not come; a centre’s fault never counts against it. */
export const absence: AttributeShapes = {
  countsAsContact: { kind: 'flag' },
  needsFollowUp: { kind: 'flag' },
  centresFault: { kind: 'flag' },
};
