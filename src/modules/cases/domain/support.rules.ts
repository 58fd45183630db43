import { isExplainedWhenLate } from '../../../kernel/back-dating';
import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';

/** The ages between which a centre supports a child that nobody referred, in completed years: from 10, until the 18th birthday. */
const SUPPORT = { from: 10, below: 18 };

/** What decides whether a centre may begin to work with a child that nobody referred. */
export interface SupportFacts {
  /** The ages that the birth date allows on the day it came; null where nobody knows how old it may be. */
  readonly age: { readonly youngest: number; readonly oldest: number | null };
  readonly cameAt: Date;
  readonly now: Date;
  readonly backDatingReason: string | null;
  /** The last day on which it may last, and today. */
  readonly latestEndOn: LocalDate;
  readonly today: LocalDate;
  /** Does the centre work with the child already? */
  readonly isWorkedWith: boolean;
}

/** A doubtful age is read in favour of the help. */
const childIsOfTheAgesOfSupport: Rule<SupportFacts> = {
  code: 'case.child-outside-ages-of-support',
  citation: 'Law 919-IIQ; GC24 §33–34',
  holds: ({ age: { youngest, oldest } }) =>
    (oldest === null || oldest >= SUPPORT.from) && youngest < SUPPORT.below,
};

const itCameInThePast: Rule<SupportFacts> = {
  code: 'case.came-in-the-future',
  citation: 'record keeping: BR 21.1',
  holds: ({ cameAt, now }) => cameAt <= now,
};

const lateRecordsSayWhy: Rule<SupportFacts> = {
  code: 'case.back-dating-not-explained',
  citation: 'record keeping: BR 21.1; clocks: BR 20.1',
  holds: ({ cameAt, ...written }) => isExplainedWhenLate(cameAt, written),
};

/** What is over by the rule is closed where it was kept, and does not begin here as late. */
const itsTimeIsNotOver: Rule<SupportFacts> = {
  code: 'case.support-over-already',
  citation: 'BR 5.1, 17.1; TR 12.1',
  holds: ({ latestEndOn, today }) => latestEndOn >= today,
};

const oneWorkAtATime: Rule<SupportFacts> = {
  code: 'case.worked-with-already',
  citation: 'BR 5.1; GC24 §66–71',
  holds: ({ isWorkedWith }) => !isWorkedWith,
};

/** Whether support may begin of a child that came by itself, by its family or by somebody who is no referrer. */
export const supportRules: readonly Rule<SupportFacts>[] = [
  childIsOfTheAgesOfSupport,
  itCameInThePast,
  lateRecordsSayWhy,
  itsTimeIsNotOver,
  oneWorkAtATime,
];

/** What decides whether somebody may be given the work of support that nobody referred. */
export interface AgreedFacts {
  /** Did nobody refer the child, so that no acceptance has asked for its consent? */
  readonly cameByItself: boolean;
  /** Has the child, and where the law asks for it who stands for the child, agreed to the support? */
  readonly isAgreed: boolean;
}

/** Nobody works with a child who has not said yes to it. */
const supportIsAgreed: Rule<AgreedFacts> = {
  code: 'case.support-not-agreed',
  citation: 'Law 919-IIQ; GC24 §18(b); CRC 12',
  holds: ({ cameByItself, isAgreed }) => !cameByItself || isAgreed,
};

export const agreedRules: readonly Rule<AgreedFacts>[] = [supportIsAgreed];
