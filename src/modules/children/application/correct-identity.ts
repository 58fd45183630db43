import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CHILD_IDENTITY_CORRECTED } from '../contract';
import type { BirthDate } from '../domain/birth-date';
import { initialsOf } from '../domain/child-label';
import type { CorrectedField, CorrectionReason } from '../domain/corrected-field';
import { parseIdentityNumber } from '../domain/identity-number';
import { readBirthDate } from '../domain/told-birth-date';
import { tidyName } from '../domain/told-identity';
import type { CorrectIdentityRequest } from '../http/correction.requests';
import { ChildEntity } from '../persistence/child.entity';
import { ChildRepository, type HeldChild } from '../persistence/child.repository';
import { Corrections } from './follow-corrections';
import { birthDateText, nameText, type KnownIdentity } from './identity-vault';
import { KeepIdentity } from './keep-identity';
import { ReadIdentity } from './read-identity';

/** Each part of an identity as one text; two identities differ in a part when the texts differ. */
const PARTS: readonly (readonly [CorrectedField, (identity: KnownIdentity) => string | null])[] = [
  ['name', nameText],
  ['birth-date', ({ birthDate }) => birthDateText(birthDate)],
  ['identity-number', ({ identityNumber }) => identityNumber],
];

/** What was known before and after, and which parts differ. */
interface Correction {
  readonly before: KnownIdentity;
  readonly after: KnownIdentity;
  readonly fields: readonly CorrectedField[];
  readonly reasonCode: CorrectionReason;
}

/** Corrects a wrong name, birth date or identity number; keeps the old value and tells what depends on it. */
@Injectable()
export class CorrectIdentity {
  constructor(
    private readonly children: ChildRepository,
    private readonly reading: ReadIdentity,
    private readonly keeping: KeepIdentity,
    private readonly followers: Corrections,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` when nothing would change or the new value cannot be right. */
  async correct(work: Work, id: string, request: CorrectIdentityRequest): Promise<void> {
    const row = await this.children.findToChange(work, id);
    await this.change(work, row, request.reasonCode, (before) => this.applied(work, before, request));
  }

  /** The birth date that an assessment of age says; the row of the child is locked. */
  async takeOver(work: Work, row: HeldChild, birthDate: BirthDate): Promise<void> {
    await this.change(work, row, 'age-assessed', (before) => ({ ...before, birthDate }));
  }

  private async change(
    work: Work,
    row: HeldChild,
    reasonCode: CorrectionReason,
    corrected: (before: KnownIdentity) => KnownIdentity,
  ): Promise<void> {
    const before = await this.reading.read(work, row.id);
    if (!before) throw new DomainError('not-permitted', 'child.record-not-held');
    const after = corrected(before);
    const fields = PARTS.filter(([, text]) => text(before) !== text(after)).map(([field]) => field);
    if (fields.length === 0) throw new DomainError('invalid', 'child.nothing-to-correct');
    const correction = { before, after, fields, reasonCode };
    await this.keep(work, row, correction);
    if (fields.includes('birth-date')) {
      await this.followers.tell(work, { childId: row.id, birthDate: after.birthDate });
    }
  }

  private applied(work: Work, before: KnownIdentity, request: CorrectIdentityRequest): KnownIdentity {
    const { name, birthDate, identityNumber } = request;
    const today = localDateIn(this.settings.timeZone, work.now);
    return {
      ...before,
      ...(name && {
        givenName: tidyName(name.givenName),
        familyName: tidyName(name.familyName),
        patronymic: name.patronymic === undefined ? null : tidyName(name.patronymic),
      }),
      ...(birthDate && { birthDate: readBirthDate(birthDate, today) }),
      ...(identityNumber !== undefined && { identityNumber: this.numberOf(identityNumber) }),
    };
  }

  private numberOf(identityNumber: string | null): string | null {
    return identityNumber === null
      ? null
      : parseIdentityNumber(identityNumber, this.settings.identityNumberPattern.source);
  }

  private async keep(work: Work, row: HeldChild, correction: Correction): Promise<void> {
    await this.keepOldValues(work, row.id, correction);
    await work.update(ChildEntity, this.changed(work, row, correction), row.version);
    await this.keeping.rewrite(work, row.id, correction.after);
    const facts = {
      agencyId: work.actor.agencyId,
      birthDateChanged: correction.fields.includes('birth-date'),
    };
    work.emit({ type: CHILD_IDENTITY_CORRECTED, subject: { kind: 'child', id: row.id }, facts });
  }

  private changed(work: Work, row: HeldChild, { after, fields }: Correction): ChildEntity {
    const shown = fields.some((field) => field !== 'identity-number');
    return {
      ...row,
      initials: initialsOf(after),
      birthDateCertainty: after.birthDate.certainty,
      identityVersion: row.identityVersion + (shown ? 1 : 0),
      version: row.version + 1,
      updatedAt: work.now,
    };
  }

  private async keepOldValues(
    work: Work,
    childId: string,
    { before, fields, reasonCode }: Correction,
  ): Promise<void> {
    const { accountId: correctedBy, agencyId } = work.actor;
    for (const [field, text] of PARTS.filter(([one]) => fields.includes(one))) {
      const told = { id: newId(), childId, field, reasonCode, correctedBy, agencyId, correctedAt: work.now };
      await this.keeping.keepOldValue(work, told, text(before));
    }
  }
}
