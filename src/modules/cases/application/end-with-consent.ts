import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { type ConsentChanged, ConsentsFacade } from '../../children';
import { ENDABLE_STATES, endingActOf } from '../domain/case.actions';
import { CaseRepository } from '../persistence/case.repository';
import { TellCase } from './tell-case';

const TAKEN_BACK: readonly ConsentChanged['change'][] = ['withdrawn', 'refused'];
/** Code of list `closure-outcomes`. */
const OUTCOME = 'consent-withdrawn';

/** A child who no longer wants to take part takes part no more, from the same transaction on; that is no breach. */
@Injectable()
export class EndWithConsent implements OnModuleInit {
  constructor(
    private readonly cases: CaseRepository,
    private readonly consents: ConsentsFacade,
    private readonly telling: TellCase,
  ) {}

  onModuleInit(): void {
    this.consents.follow((work, change) => this.follow(work, change));
  }

  /** Who writes it down may see nothing of the case, such as the police: the database does it for them. */
  async follow(work: Work, { consentId, file, person, change }: ConsentChanged): Promise<void> {
    const isOfACase = file.kind === 'referral' || file.kind === 'case';
    if (!isOfACase || person !== 'child' || !TAKEN_BACK.includes(change)) return;
    const ending = { from: ENDABLE_STATES, transitionId: newId(), role: this.telling.roleOf(work) };
    const ended = await this.cases.endWithConsent(work, consentId, ending);
    if (!ended) return;
    const { from, ...row } = ended;
    this.telling.emit(
      work,
      { ...row, state: 'concluding' },
      { act: endingActOf(from), from, reasonCode: OUTCOME },
    );
  }
}
