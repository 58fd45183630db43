import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { SafeguardingFacade } from '../../safeguarding';
import { askingRules } from '../domain/treatment.rules';
import type { TreatmentAnswerRequest } from '../http/treatment.requests';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { TreatmentAnswerEntity } from '../persistence/treatment-answer.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';

/** What the concern says of a child that said yes and nothing more. */
const YES_ALONE = 'The child answered yes, and said nothing more.';

/**
 * Takes down what a child answers who is asked in private how they were treated. A yes is a concern outside the
 * police, raised in the same transaction (CRC 37(a); GC24 §95).
 */
@Injectable()
export class AskAboutTreatment {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly safeguarding: SafeguardingFacade,
    private readonly held: HeldRepository,
  ) {}

  async ask(
    work: Work,
    place: { id: string; intakeId: string },
    request: TreatmentAnswerRequest,
  ): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const custody = await this.entries.find(work, CustodyEntity, place);
    await this.keeping.requireCodes(work, [['languages', request.language, '/language']]);
    const askedAt = new Date(request.askedAt);
    await this.requireFree(work, { intake, custody, askedAt, inPrivate: request.inPrivate });
    const told = { kind: TreatmentAnswerEntity, happenedAt: [askedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const concernId = request.answer === 'yes' ? await this.raise(work, intake, custody, request) : null;
    const { language, interpreterPresent, answer } = request;
    const text = { table: 'treatment_answer', column: 'words', row: begun.id };
    work.insert(TreatmentAnswerEntity, {
      ...begun,
      ...{ custodyId: custody.id, askedAt, language, interpreterPresent, answer, concernId },
      words: this.texts.seal(intake, text, request.words),
    });
    work.write(
      `update due_process.custody set treatment_asked_at = greatest(treatment_asked_at, $2), version = version + 1
       where id = $1`,
      [custody.id, askedAt],
    );
    return begun.id;
  }

  private async requireFree(
    work: Work,
    asking: { intake: KnownIntake; custody: CustodyEntity; askedAt: Date; inPrivate: boolean },
  ): Promise<void> {
    const { intake, custody, askedAt, inPrivate } = asking;
    requireAll(askingRules, {
      ...{ askedAt, inPrivate, startedAt: custody.startedAt, askedBy: work.actor.accountId },
      heldBy: await this.held.by(work, intake.id),
      investigators: intake.acts.flatMap(({ investigatorId }) => investigatorId ?? []),
    });
  }

  private async raise(
    work: Work,
    intake: KnownIntake,
    custody: CustodyEntity,
    request: TreatmentAnswerRequest,
  ): Promise<string> {
    const { id } = await this.safeguarding.raise(work, {
      childId: intake.childId,
      about: { kind: 'custody', id: custody.id },
      category: 'ill-treatment-in-custody',
      district: intake.district,
      text: request.words ?? YES_ALONE,
      urgent: true,
      concernsAgencyId: custody.agencyId,
      observedAt: new Date(request.askedAt),
    });
    return id;
  }
}
