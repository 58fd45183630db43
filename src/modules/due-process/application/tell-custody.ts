import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade } from '../../children';

const WAS_HELD: Statement = {
  name: 'was-held',
  text: 'select due_process.was_held($1, $2) as held',
};

/** Tells whether a child was held at an instant, also to who sees no custody, for what counts only in freedom. */
@Injectable()
export class TellCustody implements OnModuleInit {
  constructor(private readonly consents: ConsentsFacade) {}

  onModuleInit(): void {
    this.consents.learnOfCustody((work, childId, at) => this.wasHeld(work, childId, at));
  }

  /** Answers only who holds a file of the child; to others nobody was ever held. */
  async wasHeld(work: Work, childId: string, at: Date): Promise<boolean> {
    return work.once(`was-held ${childId} ${at.toISOString()}`, async () => {
      const [row] = await work.query<{ held: boolean }>(WAS_HELD, [childId, at]);
      return row?.held === true;
    });
  }
}
