import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { assessedBirthDate } from '../domain/age-assessment';
import {
  showAgeAssessment,
  summariseAgeAssessment,
  type AgeAssessmentResponse,
  type AgeAssessmentSummaryResponse,
} from '../http/age-assessment.response';
import { AgeAssessmentRepository } from '../persistence/age-assessment.repository';
import { ChildRepository } from '../persistence/child.repository';
import { AgeAssessmentTexts } from './age-assessment-texts';

/** Reading assessments of age, for who holds the record of the child. */
@Injectable()
export class FindAgeAssessments {
  constructor(
    private readonly children: ChildRepository,
    private readonly assessments: AgeAssessmentRepository,
    private readonly texts: AgeAssessmentTexts,
    private readonly cursors: Cursors,
  ) {}

  /** @throws DomainError `not-permitted` when the actor sees the child but does not hold its record. */
  async read(work: Work, childId: string, id: string): Promise<AgeAssessmentResponse> {
    await this.children.requireRecord(work, childId);
    const row = await this.assessments.find(work, childId, id);
    const opened = await this.texts.open(work, row);
    const { marginMonths, assessedOn } = row;
    const counts = assessedBirthDate({ ...opened.reading, marginMonths }, assessedOn);
    return showAgeAssessment(row, opened, counts);
  }

  /** Without what was found: that is read one by one. */
  async list(work: Work, childId: string, query: PageQuery): Promise<Page<AgeAssessmentSummaryResponse>> {
    await this.children.requireRecord(work, childId);
    const name = `age-assessments ${childId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.assessments.list(work, childId, from?.id ?? null, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: summariseAgeAssessment,
    });
  }
}
