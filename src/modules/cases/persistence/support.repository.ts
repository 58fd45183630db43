import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

const HOLD_OFF_OTHERS: Statement = {
  name: 'hold-off-other-support',
  text: `select pg_advisory_xact_lock(hashtextextended('support ' || $1::text || ' ' || $2::text, 0))`,
};

const HOLD_OFF_PAPER: Statement = {
  name: 'hold-off-other-paper',
  text: `select pg_advisory_xact_lock(hashtextextended('paper ' || $1::text || ' ' || $2::text, 0))`,
};

const IS_BROUGHT_IN: Statement = {
  name: 'is-brought-in',
  text: 'select cases.is_brought_in($1) as "isKnown"',
};

const IS_WORKED_WITH: Statement = {
  name: 'is-worked-with',
  text: 'select cases.is_worked_with($1) as "isWorkedWith"',
};

/** What keeps support of a child from beginning twice at one centre. */
@Injectable()
export class SupportRepository {
  /** Nobody else of the actor's centre opens a case of the child until the work ends. */
  async holdOffOthers(work: Work, childId: string): Promise<void> {
    await work.query(HOLD_OFF_OTHERS, [work.actor.agencyId, childId]);
  }

  /** Has the actor's centre brought the file in? Nobody else does so until the work ends. */
  async isBroughtIn(work: Work, paperNumber: string): Promise<boolean> {
    const values = [work.actor.agencyId, paperNumber];
    await work.query(HOLD_OFF_PAPER, values);
    return (await work.query<{ isKnown: boolean }>(IS_BROUGHT_IN, [paperNumber]))[0]?.isKnown === true;
  }

  /** Does the actor's centre have a case of the child that is not closed, also one that a conflict of interest hides? */
  async isWorkedWith(work: Work, childId: string): Promise<boolean> {
    return (await work.query<{ isWorkedWith: boolean }>(IS_WORKED_WITH, [childId]))[0]?.isWorkedWith === true;
  }
}
