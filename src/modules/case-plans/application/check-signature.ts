import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { RepresentativesFacade } from '../../children';
import { DocumentsFacade } from '../../documents';
import { ReferenceFacade } from '../../reference';
import type { SignPlanRequest } from '../http/plan-agreement.requests';

/** Looks whether a signature is told as a whole, and by somebody who may give it. */
@Injectable()
export class CheckSignature {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly representatives: RepresentativesFacade,
    private readonly documents: DocumentsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid`, pointing at the field that is missing, out of place or not usable. */
  async check(work: Work, file: KnownCase, planId: string, request: SignPlanRequest): Promise<void> {
    refuseHalf(request);
    await this.checkReason(work, request);
    await this.checkRepresentative(work, file, request);
    if (request.documentId !== undefined) await this.checkPaper(work, file, planId, request.documentId);
  }

  private async checkReason(work: Work, { party, missingReason: code }: SignPlanRequest): Promise<void> {
    if (code === undefined) return;
    const pointer = '/missingReason';
    const required = { list: 'signature-missing-reasons', code, pointer } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    const notFor = (attributes['notFor'] ?? []) as readonly string[];
    if (notFor.includes(party)) throw faulty([{ pointer, code: 'not-of-this-party' }]);
  }

  /** On another paper one does not see this signature. */
  private async checkPaper(work: Work, { childId }: KnownCase, planId: string, id: string): Promise<void> {
    const about = { childId, subjectId: planId, kind: 'plan-signature' };
    if (!(await this.documents.isUploadedAbout(work, id, about)))
      throw faulty([{ pointer: '/documentId', code: 'reference-not-usable' }]);
  }

  /** Who is in conflict with the child, or stands for it no longer, signs nothing for it. */
  private async checkRepresentative(
    work: Work,
    { childId }: KnownCase,
    { representativeId }: SignPlanRequest,
  ): Promise<void> {
    if (representativeId === undefined) return;
    const today = localDateIn(this.settings.timeZone, work.now);
    const stands = await this.representatives.standsFor(work, representativeId, childId, today);
    if (!stands) throw faulty([{ pointer: '/representativeId', code: 'reference-not-usable' }]);
  }
}

const faulty = (fields: FieldFault[]) => new DomainError('invalid', 'fields-invalid', { fields });

/** @throws DomainError `invalid` for a signature without a name, or beside the reason why there is none. */
function refuseHalf({
  party,
  way,
  name,
  missingReason,
  representativeId,
  documentId,
}: SignPlanRequest): void {
  const isMissing = way === 'not-signed';
  const fields = [
    ...fault('/name', isMissing, name),
    ...fault('/missingReason', !isMissing, missingReason),
    ...fault('/representativeId', isMissing || party !== 'representative', representativeId),
    ...(way === 'on-paper' ? [] : fault('/documentId', way !== 'drawn', documentId)),
  ];
  if (fields.length > 0) throw faulty(fields);
}

function fault(pointer: string, isOutOfPlace: boolean, told: string | undefined): FieldFault[] {
  if (isOutOfPlace) return told === undefined ? [] : [{ pointer, code: 'not-of-this-kind' }];
  return told === undefined ? [{ pointer, code: 'required' }] : [];
}
