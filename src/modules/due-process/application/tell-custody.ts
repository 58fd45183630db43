import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade, type ChildThen, type TellsCustody } from '../../children';

const WAS_HELD: Statement = {
  name: 'was-held',
  text: 'select due_process.was_held($1, $2) as held',
};

const WERE_HELD: Statement = {
  name: 'were-held',
  text: `select due_process.was_held(a.child_id, a.at) as held
    from unnest($1::uuid[], $2::timestamptz[]) with ordinality as a (child_id, at, n) order by a.n`,
};

/** Tells whether a child was held at an instant, also to who sees no custody, for what counts only in freedom. */
@Injectable()
export class TellCustody implements OnModuleInit, TellsCustody {
  constructor(private readonly consents: ConsentsFacade) {}

  onModuleInit(): void {
    this.consents.learnOfCustody(this);
  }

  /** Answers only who holds a file of the child; to others nobody was ever held. */
  async wasHeld(work: Work, { childId, at }: ChildThen): Promise<boolean> {
    return work.once(keyOf({ childId, at }), async () => {
      const [row] = await work.query<{ held: boolean }>(WAS_HELD, [childId, at]);
      return row?.held === true;
    });
  }

  /** One question for all of them. */
  async lookUp(work: Work, all: readonly ChildThen[]): Promise<void> {
    if (all.length === 0) return;
    const values = [all.map(({ childId }) => childId), all.map(({ at }) => at)];
    const rows = await work.query<{ held: boolean }>(WERE_HELD, values);
    for (const [n, then] of all.entries())
      await work.once(keyOf(then), () => Promise.resolve(rows[n]?.held === true));
  }
}

const keyOf = ({ childId, at }: ChildThen): string => `was-held ${childId} ${at.toISOString()}`;
