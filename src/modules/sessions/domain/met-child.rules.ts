import type { Rule } from '../../../kernel/rule';
import type { Attendance } from './attendance';

const CAME: readonly Attendance[] = ['attended', 'late'];

/** What was said last of whether the child came; undefined while nobody has. */
export interface MetChildFacts {
  readonly attendance: Attendance | undefined;
}

/** Who was not there says nothing of how it was, and came no nearer to a goal by it. */
const theChildWasThere: Rule<MetChildFacts> = {
  code: 'session.child-was-not-there',
  citation: 'CRC 12; record keeping: BR 21.1',
  holds: ({ attendance }) => attendance !== undefined && CAME.includes(attendance),
};

/** Whether it is told how a session was for a child, and how near its goals are. */
export const metChildRules: readonly Rule<MetChildFacts>[] = [theChildWasThere];
