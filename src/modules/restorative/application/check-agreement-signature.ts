import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { AgencyKind } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import type { KnownCase } from '../../cases';
import { RepresentativesFacade } from '../../children';
import { DocumentsFacade } from '../../documents';
import { ReferenceFacade } from '../../reference';
import type { AgreementParty } from '../domain/agreement';
import type { SignAgreementRequest } from '../http/agreement.requests';

type Told = 'name' | 'partyId' | 'representativeId' | 'agencyId';

/** What is told of a signature of each party; of all others it is out of place. */
const TOLD: Readonly<Record<AgreementParty, readonly Told[]>> = {
  child: ['name'],
  representative: ['name', 'representativeId'],
  victim: ['name', 'partyId'],
  centre: [],
  authority: ['name', 'agencyId'],
};

/** Who decides on what a child is said to have done. */
const AUTHORITIES: readonly AgencyKind[] = [
  'police-unit',
  'prosecutor-office',
  'court',
  'child-rights-commission',
  'probation-office',
];

/** Looks whether a signature is told as a whole, and by somebody who may give it. */
@Injectable()
export class CheckAgreementSignature {
  constructor(
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly representatives: RepresentativesFacade,
    private readonly documents: DocumentsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid`, pointing at the field that is missing, out of place or not usable. */
  async check(work: Work, file: KnownCase, request: SignAgreementRequest): Promise<void> {
    const fields = halves(request);
    if (fields.length > 0) throw faulty(fields);
    const { agencyId, documentId, representativeId, missingReason } = request;
    if (missingReason !== undefined) await this.checkReason(work, missingReason);
    if (representativeId !== undefined) await this.checkRepresentative(work, file, representativeId);
    if (documentId !== undefined) await this.checkPaper(work, file, documentId);
    if (agencyId !== undefined) await this.checkAuthority(work, agencyId);
  }

  /** Who does not want it signs nothing, and is no reason for going on without. */
  private async checkReason(work: Work, code: string): Promise<void> {
    const pointer = '/missingReason';
    const wanted = { list: 'signature-missing-reasons', code, pointer } as const;
    const { attributes } = await this.reference.requireCodeToday(work, wanted);
    const notFor = (attributes['notFor'] ?? []) as readonly string[];
    if (attributes['objects'] === true || notFor.includes('representative'))
      throw faulty([{ pointer, code: 'not-of-this-party' }]);
  }

  private async checkRepresentative(work: Work, { childId }: KnownCase, id: string): Promise<void> {
    const today = localDateIn(this.settings.timeZone, work.now);
    if (!(await this.representatives.standsFor(work, id, childId, today)))
      throw notUsable('/representativeId');
  }

  private async checkPaper(work: Work, file: KnownCase, id: string): Promise<void> {
    const about = { childId: file.childId, subjectId: file.id, kind: 'restorative-agreement' };
    if (!(await this.documents.isUploadedAbout(work, id, about))) throw notUsable('/documentId');
  }

  private async checkAuthority(work: Work, id: string): Promise<void> {
    const agency = await this.access.agency(work, id);
    if (!agency || !AUTHORITIES.includes(agency.kind)) throw notUsable('/agencyId');
  }
}

function halves(request: SignAgreementRequest): FieldFault[] {
  const { party, missingReason } = request;
  const isMissing = missingReason !== undefined;
  const wanted = isMissing ? [] : TOLD[party];
  const misplaced = isMissing && party !== 'representative' ? ['missingReason' as const] : [];
  const told: readonly Told[] = ['name', 'partyId', 'representativeId', 'agencyId'];
  return [
    ...misplaced.map((field) => ({ pointer: `/${field}`, code: 'not-of-this-kind' })),
    ...told
      .filter((field) => (request[field] !== undefined) !== wanted.includes(field))
      .map((field) => ({
        pointer: `/${field}`,
        code: request[field] === undefined ? 'required' : 'not-of-this-kind',
      })),
  ];
}

const faulty = (fields: FieldFault[]) => new DomainError('invalid', 'fields-invalid', { fields });
const notUsable = (pointer: string) => faulty([{ pointer, code: 'reference-not-usable' }]);
