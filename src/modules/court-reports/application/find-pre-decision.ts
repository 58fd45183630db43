import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { PreDecisionContent, PreDecisionDraft } from '../domain/pre-decision';
import { availablePreDecisionActs } from '../domain/pre-decision.actions';
import type { PreDecisionListQuery } from '../http/pre-decision.requests';
import type { PreDecisionResponse, PreDecisionSummaryResponse } from '../http/pre-decision.response';
import { showPreDecision, summarisePreDecision } from '../http/show-pre-decision';
import type { PreDecisionEditionEntity } from '../persistence/pre-decision-edition.entity';
import { PreDecisionRepository, type PreDecisionRow } from '../persistence/pre-decision.repository';
import { ReportTexts } from './report-texts';

/** A report as it was handed in last. */
export interface HandedIn {
  readonly row: PreDecisionRow;
  readonly edition: PreDecisionEditionEntity;
  readonly content: PreDecisionContent;
}

/** Reading reports that one’s agency asks for, or is asked for. */
@Injectable()
export class FindPreDecision {
  constructor(
    private readonly reports: PreDecisionRepository,
    private readonly texts: ReportTexts,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<PreDecisionResponse> {
    const row = await this.reports.find(work, id);
    const editions = await this.reports.editions(work, id);
    const isPermitted = (act: string) => this.table.allows(work.actor.roles, `pre-decision-report.${act}`);
    const draft = this.texts.open(row, 'draft', id, row.draft);
    return showPreDecision(row, {
      ...{ now: work.now, isOfCentre: row.centreAgencyId === work.actor.agencyId, editions },
      question: this.texts.open(row, 'question', id, row.question),
      draft: draft === null ? null : (JSON.parse(draft) as PreDecisionDraft),
      report: this.contentOf(row, editions.at(-1)),
      actions: availablePreDecisionActs(row, isPermitted, work.actor),
    });
  }

  async list(work: Work, query: PreDecisionListQuery): Promise<Page<PreDecisionSummaryResponse>> {
    const { party, state, orderId, childId, cursor, limit } = query;
    const name = ['pre-decision', party, state, orderId, childId].join(' ');
    const filter = { state, orderId, childId };
    const wish = { party, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.reports.list(work, wish), limit, {
      position: ({ requestedAt, id }) => ({ after: requestedAt.toISOString(), id }),
      item: (row) => summarisePreDecision(row, work.now),
    });
  }

  /** @throws DomainError `not-found` where none was handed in, or who looks may read none of it. */
  async handedIn(work: Work, id: string): Promise<HandedIn> {
    const row = await this.reports.find(work, id);
    const edition = (await this.reports.editions(work, id)).at(-1);
    const content = this.contentOf(row, edition);
    if (edition === undefined || content === null) throw new DomainError('not-found', 'not-found');
    return { row, edition, content };
  }

  private contentOf(
    row: PreDecisionRow,
    edition: PreDecisionEditionEntity | undefined,
  ): PreDecisionContent | null {
    if (edition === undefined) return null;
    return this.texts.kept(row, edition, 'pre_decision_edition') as PreDecisionContent | null;
  }
}
