import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { EvidenceRequest } from '../http/evidence.requests';
import { showEvidence, type EvidenceListResponse } from '../http/evidence.response';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { IntakeRepository } from '../persistence/intake.repository';
import { CheckCode } from './check-code';

/** Assesses whether the evidence for an act suffices; every assessment is kept (GC24 §18(a)). */
@Injectable()
export class AssessEvidence {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly evidence: EvidenceRepository,
    private readonly codes: CheckCode,
  ) {}

  async assess(work: Work, id: string, actId: string, request: EvidenceRequest): Promise<void> {
    await this.codes.check(work, 'evidence-bases', request.basis, '/basis');
    const row = await this.intakes.findToChange(work, id);
    if (row.state !== 'registered' && row.state !== 'decided')
      throw new DomainError('not-open', 'intake.not-open-for-assess-evidence');
    if (!(await this.intakes.actsOf(work, id)).some((act) => act.id === actId))
      throw new DomainError('not-found', 'not-found');
    const done = await this.evidence.assess(
      work,
      { id: newId(), intakeId: id, actId, ...request },
      row.version,
    );
    if (!done) throw new DomainError('changed-since', 'changed-since');
  }

  /** Every assessment of an intake, the last one first. */
  async list(work: Work, id: string): Promise<EvidenceListResponse> {
    await this.intakes.find(work, id);
    return { items: (await this.evidence.ofIntake(work, id)).map(showEvidence) };
  }
}
