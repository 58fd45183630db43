import type { Rule } from '../../../kernel/rule';
import { mostAskedInADay, type AskedTime, type ToldBreak } from './interview';
import { touchesNight } from './local-night';

/** Somebody present at an interview. */
export interface Present {
  /** Code of list presence-roles. */
  readonly role: string;
  readonly throughout: boolean;
}

/** An interview with all that its rules ask for. */
export interface InterviewFacts {
  readonly beganAt: Date;
  readonly endedAt: Date;
  readonly zone: string;
  readonly breaks: readonly ToldBreak[];
  readonly present: readonly Present[];
  readonly supportAbsenceReason: string | null;
  /** Rights that were explained before the interview began, by code. */
  readonly rightsBefore: readonly string[];
  /** The other interviews of the child that stand, about whichever intake. */
  readonly others: readonly AskedTime[];
  /** The longest time of asking within 24 hours, by the dated rule of that day. */
  readonly longestMs: number;
}

const BESIDE_THE_CHILD: readonly string[] = [
  'parent',
  'guardian',
  'representative',
  'psychologist',
  'teacher',
  'social-worker',
  'support-person',
];

/** Nobody can be asked fairly who was not told these. */
const RIGHTS_TO_KNOW: readonly string[] = ['told-the-reason', 'silence', 'lawyer-free'];

const lawyerIsPresentThroughout: Rule<InterviewFacts> = {
  code: 'interview.lawyer-not-present',
  citation: 'CRC 37(d), 40(2)(b)(ii), (iii); GC24 §49–53, 60',
  holds: ({ present }) => present.some(({ role, throughout }) => role === 'lawyer' && throughout),
};

const somebodyOfTrustIsPresent: Rule<InterviewFacts> = {
  code: 'interview.nobody-beside-the-child',
  citation: 'CRC 40(2)(b)(iii); BR 15.2; GC24 §56–57',
  holds: ({ present, supportAbsenceReason }) =>
    supportAbsenceReason !== null || present.some(({ role }) => BESIDE_THE_CHILD.includes(role)),
};

const itIsNotTooLong: Rule<InterviewFacts> = {
  code: 'interview.too-long',
  citation: 'CRC 37(c), 40(2)(b)(iv); GC24 §59–60',
  holds: ({ beganAt, endedAt, breaks, others, longestMs }) =>
    mostAskedInADay({ beganAt, endedAt, breaks }, others) <= longestMs,
};

const itIsNotAtNight: Rule<InterviewFacts> = {
  code: 'interview.at-night',
  citation: 'CRC 37(c); BR 10.3; GC24 §59–60',
  holds: ({ beganAt, endedAt, zone }) => !touchesNight(beganAt, endedAt, zone),
};

const rightsWereExplainedBefore: Rule<InterviewFacts> = {
  code: 'interview.rights-not-explained',
  citation: 'CRC 40(2)(b)(ii), (iv); GC24 §47–48, 59',
  holds: ({ rightsBefore }) => RIGHTS_TO_KNOW.every((right) => rightsBefore.includes(right)),
};

/** What an interview must keep. What happened is never refused: a rule that was not kept is written beside it. */
export const interviewRules: readonly Rule<InterviewFacts>[] = [
  lawyerIsPresentThroughout,
  somebodyOfTrustIsPresent,
  itIsNotTooLong,
  itIsNotAtNight,
  rightsWereExplainedBefore,
];

/** The codes of all rules that were not kept. */
export const breachesOf = (facts: InterviewFacts): string[] =>
  interviewRules.filter((rule) => !rule.holds(facts)).map(({ code }) => code);

/** The source that a breach rests on. */
export const citationOf = (code: string): string =>
  interviewRules.find((rule) => rule.code === code)?.citation ?? '';
