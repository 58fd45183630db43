import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { CaseAct } from '../domain/case.actions';
import { nothingIsLeft } from '../domain/ending.rules';
import { returningRules } from '../domain/returning.rules';
import type { CaseRow } from '../persistence/case.repository';
import { AskBeforeClosing } from './ask-before-closing';
import { ChangeCase, type BegunAct } from './change-case';
import { NOTHING_RUNS } from './nothing-runs';
import { RequireWilling } from './require-willing';

/** A case is given back to who decided on it: asked for by one person of the centre, and let go by another (TR 14). */
@Injectable()
export class ReturnCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly willing: RequireWilling,
    private readonly left: AskBeforeClosing,
  ) {}

  async ask(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    return this.changing.finish(work, await this.begin(work, id, 'ask-to-return'), {}, reasonCode);
  }

  /** The centre goes on with the child. */
  async decline(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'decline-return');
    return this.changing.finish(work, begun, {}, reasonCode);
  }

  /** Who asked thinks otherwise, and the centre goes on with the child. */
  async withdraw(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'withdraw-return');
    return this.changing.finish(work, begun, {}, reasonCode);
  }

  /** The work rests until the authority has answered; what the centre still owed the child is written down first. */
  async send(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.begin(work, id, 'return-to-authority');
    requireAll([nothingIsLeft], { isAnythingLeft: await this.left.isAnythingLeft(work, id) });
    return this.changing.finish(work, begun, NOTHING_RUNS, reasonCode);
  }

  /** A child who takes part no more is returned to nobody: that is no breach (GC24 §18(c)). */
  private async begin(work: Work, id: string, act: CaseAct): Promise<BegunAct> {
    const begun = await this.changing.begin(work, id, act);
    requireAll(returningRules, begun.before);
    await this.willing.check(work, id);
    return begun;
  }
}
