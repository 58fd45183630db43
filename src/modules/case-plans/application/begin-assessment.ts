import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasesFacade } from '../../cases';
import { assessmentLifecycle } from '../domain/assessment.lifecycle';
import type { NewAssessmentRequest } from '../http/assessment.requests';
import { AssessmentEntity } from '../persistence/assessment.entity';
import { DescribeTool } from './describe-tool';
import { requireOpenCase } from './require-open-case';

/** Of an assessment that just begins nothing is told yet. */
const NOTHING_YET = {
  childWords: null,
  parentWords: null,
  parentWordsMissing: null,
  riskToSelf: null,
  riskToOthers: null,
  completedBy: null,
  completedAt: null,
};

/** Begins a look at the needs and strengths of a child. */
@Injectable()
export class BeginAssessment {
  constructor(
    private readonly cases: CasesFacade,
    private readonly tools: DescribeTool,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-found` or `not-open` for the case, `exists` when a draft by the tool lies there. */
  async begin(work: Work, { caseId, tool }: NewAssessmentRequest): Promise<AssessmentEntity> {
    const file = await this.cases.locked(work, caseId);
    requireOpenCase(file);
    const toolDay = localDateIn(this.settings.timeZone, work.now);
    await this.tools.tool(work, tool, toolDay);
    const row: AssessmentEntity = {
      ...{ id: newId(), caseId, childId: file.childId, tool, toolDay },
      ...{ state: assessmentLifecycle.initial, writtenBy: work.actor.accountId },
      ...NOTHING_YET,
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(AssessmentEntity, row);
    work.saw({ kind: 'assessment', id: row.id, version: 1, childId: row.childId });
    return row;
  }
}
