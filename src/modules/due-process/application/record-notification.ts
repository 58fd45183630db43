import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { RepresentativesFacade } from '../../children';
import type { KnownIntake } from '../../intake';
import { ReferenceFacade } from '../../reference';
import { tellingRules, withholdingRules } from '../domain/notification.rules';
import type { NewNotificationRequest } from '../http/notification.requests';
import { NotificationEntity } from '../persistence/notification.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { RunCustodyClocks } from './run-custody-clocks';

/** Records who must be told that a child was met or held, or why somebody is not told (BR 10.1). */
@Injectable()
export class RecordNotification {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly representatives: RepresentativesFacade,
    private readonly clocks: RunCustodyClocks,
    private readonly reference: ReferenceFacade,
  ) {}

  async add(work: Work, intakeId: string, request: NewNotificationRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    await this.keeping.requireCodes(work, [['notification-recipients', request.recipient, '/recipient']]);
    if (request.representativeId !== undefined)
      await this.requireTellable(work, intake, request.representativeId);
    const begun = await this.keeping.begin(work, intake, {
      kind: NotificationEntity,
      happenedAt: [],
      request,
    });
    const place = { table: 'notification', column: 'recipient_name', row: begun.id };
    work.insert(NotificationEntity, {
      ...begun,
      recipient: request.recipient,
      representativeId: request.representativeId ?? null,
      recipientName: this.texts.seal(intake, place, request.name),
      ...{ withheldReason: null, withheldAt: null, withheldBy: null },
    });
    if (request.corrects) await this.clocks.follow(work, intake);
    return begun.id;
  }

  /** @throws DomainError `not-open` when they were put right or withheld already, `rule-broken` for a wrong reason. */
  async withhold(work: Work, place: { id: string; intakeId: string }, reasonCode: string): Promise<void> {
    await this.keeping.intakeToWrite(work, place.intakeId);
    const row = await this.entries.findToChange(work, NotificationEntity, place);
    const notFor = await this.notFor(work, reasonCode);
    if (row.correctedAt !== null || row.withheldReason !== null)
      throw new DomainError('not-open', 'notification.not-open-for-withhold');
    requireAll(withholdingRules, { recipient: row.recipient, notFor });
    work.write(
      `update due_process.notification set withheld_reason = $2, withheld_at = $3, withheld_by = $4,
         version = version + 1 where id = $1`,
      [row.id, reasonCode, work.now, work.actor.accountId],
    );
  }

  private async notFor(work: Work, reason: string): Promise<readonly string[]> {
    const list = 'withholding-reasons';
    const today = this.keeping.today(work);
    const { attributes } = await this.reference.requireCode(work, {
      list,
      code: reason,
      onDay: today,
      pointer: '/reasonCode',
    });
    return (attributes['notFor'] ?? []) as readonly string[];
  }

  private async requireTellable(work: Work, intake: KnownIntake, id: string): Promise<void> {
    const today = this.keeping.today(work);
    const representative = await this.representatives.known(work, id, today);
    if (representative?.childId !== intake.childId) {
      const fields = [{ pointer: '/representativeId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    requireAll(tellingRules, { today, representative });
  }
}
