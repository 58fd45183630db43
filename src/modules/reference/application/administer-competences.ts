import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ROLES_OF_AGENCY } from '../../../platform/policy/agency-roles';
import { requireForward } from '../domain/validity.rules';
import type { NewCompetenceRequest } from '../http/competence.requests';
import { CompetenceEntity } from '../persistence/competence.entity';
import { CompetenceRepository } from '../persistence/competence.repository';
import { ReferenceFacade } from '../reference.facade';
import { RememberedReference } from './remember-reference';

/** Adds and retires competences: a change of law is a new row, never another text of an old one. */
@Injectable()
export class CompetenceAdministration {
  constructor(
    private readonly competences: CompetenceRepository,
    private readonly reference: ReferenceFacade,
    private readonly remembered: RememberedReference,
  ) {}

  async add(work: Work, request: NewCompetenceRequest): Promise<CompetenceEntity> {
    await this.check(work, request);
    const { stage, minAge, maxAge, agencyKind, role, legalBasis, validFrom, verified, source } = request;
    const row: CompetenceEntity = {
      id: newId(),
      stage,
      gravity: request.gravity ?? null,
      minAge,
      maxAge,
      agencyKind,
      role,
      legalBasis,
      validFrom,
      validTo: request.validTo ?? null,
      verified,
      source,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    work.insert(CompetenceEntity, row);
    this.changed(work, row, 'added');
    return row;
  }

  async retire(work: Work, id: string, validTo: LocalDate): Promise<CompetenceEntity> {
    const row = await this.competences.findToChange(work, id);
    requireForward({ validFrom: row.validFrom, validTo });
    const retired = { ...row, validTo, version: row.version + 1, updatedAt: work.now };
    await work.update(CompetenceEntity, retired, row.version);
    this.changed(work, retired, 'retired');
    return retired;
  }

  private changed(work: Work, { id, version, stage }: CompetenceEntity, happened: string): void {
    this.remembered.forget();
    work.saw({ kind: 'competence', id, version });
    const subject = { kind: 'competence', id };
    work.emit({ type: `reference.competence-${happened}.v1`, subject, facts: { stage, version } });
  }

  private async check(work: Work, request: NewCompetenceRequest): Promise<void> {
    const { gravity, legalBasis, validFrom, validTo = null } = request;
    requireForward({ validFrom, validTo });
    refuseFault(request.maxAge < request.minAge, '/maxAge', 'below-min-age');
    refuseFault(
      !ROLES_OF_AGENCY[request.agencyKind].includes(request.role),
      '/role',
      'role-not-of-agency-kind',
    );
    await this.reference.requireCode(work, {
      list: 'legal-bases',
      code: legalBasis,
      onDay: validFrom,
      pointer: '/legalBasis',
    });
    if (gravity !== undefined)
      await this.reference.requireCode(work, {
        list: 'gravity-bands',
        code: gravity,
        onDay: validFrom,
        pointer: '/gravity',
      });
  }
}

function refuseFault(isFault: boolean, pointer: string, code: string): void {
  if (isFault) throw new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
}
