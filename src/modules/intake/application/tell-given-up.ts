import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade } from '../../children';

const IS_GIVEN_UP: Statement = {
  name: 'is-intake-given-up',
  text: 'select intake.is_given_up($1) as "isGivenUp"',
};

/** Tells whether an intake was discarded or recorded in error, also to who does not see it, for what nobody consents to then. */
@Injectable()
export class TellGivenUp implements OnModuleInit {
  constructor(private readonly consents: ConsentsFacade) {}

  onModuleInit(): void {
    this.consents.learnOfFiles('intake', (work, id) => this.isGivenUp(work, id));
  }

  private async isGivenUp(work: Work, id: string): Promise<boolean> {
    const [row] = await work.query<{ isGivenUp: boolean }>(IS_GIVEN_UP, [id]);
    return row?.isGivenUp === true;
  }
}
