import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { refusalRules } from '../domain/legal-help.rules';
import type { LegalHelpRequest } from '../http/legal-help.requests';
import { EntryRepository } from '../persistence/entry.repository';
import { LegalHelpEntity } from '../persistence/legal-help.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { RunCustodyClocks } from './run-custody-clocks';

/** Records one step of legal help for a child (CRC 37(d), 40(2)(b)(ii); GC24 §49–53). */
@Injectable()
export class RecordLegalHelp {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly agencies: AccessFacade,
    private readonly clocks: RunCustodyClocks,
  ) {}

  async add(work: Work, intakeId: string, request: LegalHelpRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    await this.check(work, request);
    if (request.step === 'declined') await this.checkRefusal(work, intakeId, request);
    const happenedAt = new Date(request.happenedAt);
    const told = { kind: LegalHelpEntity, happenedAt: [happenedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const place = { table: 'legal_help', column: 'lawyer_name', row: begun.id };
    const { step, language = null, lawyerKind = null, clinicAgencyId = null } = request;
    const { declinedBy = null, declinedReason = null, inPresenceOf = null } = request;
    work.insert(LegalHelpEntity, {
      ...begun,
      ...{ step, happenedAt, language, lawyerKind, clinicAgencyId, declinedBy, declinedReason, inPresenceOf },
      lawyerName: this.texts.seal(intake, place, request.lawyerName),
    });
    await this.clocks.follow(work, intake);
    const facts = { agencyId: work.actor.agencyId, step };
    work.emit({ type: 'legal-help.recorded.v1', subject: { kind: 'intake', id: intakeId }, facts });
    return begun.id;
  }

  private async check(work: Work, request: LegalHelpRequest): Promise<void> {
    requireOnlyItsOwnFields(request);
    await this.keeping.requireCodes(work, [
      ['languages', request.language, '/language'],
      ['lawyer-kinds', request.lawyerKind, '/lawyerKind'],
      ['presence-roles', request.declinedBy, '/declinedBy'],
      ['legal-help-declined-reasons', request.declinedReason, '/declinedReason'],
      ['presence-roles', request.inPresenceOf, '/inPresenceOf'],
    ]);
    if (request.clinicAgencyId === undefined) return;
    const clinic = await this.agencies.agencyInForce(work, request.clinicAgencyId);
    if (clinic?.kind !== 'legal-clinic') throw misplaced('/clinicAgencyId', 'reference-not-usable');
  }

  private async checkRefusal(work: Work, intakeId: string, request: LegalHelpRequest): Promise<void> {
    const steps = await this.entries.of(work, LegalHelpEntity, intakeId);
    requireAll(refusalRules, {
      declinedAt: new Date(request.happenedAt),
      declinedBy: request.declinedBy ?? '',
      inPresenceOf: request.inPresenceOf ?? '',
      before: steps.filter(({ correctedAt }) => correctedAt === null),
    });
  }
}

const OF_PRESENT = ['lawyerKind', 'lawyerName', 'clinicAgencyId'] as const;
const OF_DECLINED = ['declinedBy', 'declinedReason', 'inPresenceOf'] as const;

/** A step says nothing of another one. */
function requireOnlyItsOwnFields(request: LegalHelpRequest): void {
  const foreign = [
    ...(request.step === 'present' ? [] : OF_PRESENT),
    ...(request.step === 'declined' ? [] : OF_DECLINED),
  ];
  const found = foreign.find((name) => request[name] !== undefined);
  if (found !== undefined) throw misplaced(`/${found}`, 'not-of-this-step');
}

const misplaced = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
