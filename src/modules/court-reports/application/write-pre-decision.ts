import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { NOT_TOLD, STOPPED } from '../../reference';
import type { PreDecisionContent, PreDecisionDraft } from '../domain/pre-decision';
import { submittingRules, writingRules } from '../domain/pre-decision.rules';
import type { WritePreDecisionRequest } from '../http/pre-decision.requests';
import { PreDecisionEditionEntity } from '../persistence/pre-decision-edition.entity';
import type { PreDecisionRow } from '../persistence/pre-decision.repository';
import { MovePreDecision } from './move-pre-decision';
import { ReportTerms } from './report-terms';
import { ReportTexts } from './report-texts';

/** A report is written by one person of the centre and handed in by another; each time it is, that edition stands. */
@Injectable()
export class WritePreDecision {
  constructor(
    private readonly mover: MovePreDecision,
    private readonly terms: ReportTerms,
    private readonly texts: ReportTexts,
  ) {}

  /** All of it, in the place of what was written before. @throws DomainError `not-permitted`, `not-open`, `invalid` or `rule-broken`. */
  async write(work: Work, id: string, request: WritePreDecisionRequest): Promise<void> {
    const row = await this.mover.begin(work, id, 'write');
    const draft = draftOf(request);
    await this.check(work, draft);
    requireAll(writingRules, { isMeasureCustodial: await this.isCustodial(work, draft.measures) });
    await this.mover.stay(work, row, {
      draft: this.texts.sealAny(row, 'draft', id, JSON.stringify(draft)),
    });
  }

  /** @throws DomainError `not-open`, or `rule-broken` by the rules. */
  async submit(work: Work, id: string): Promise<void> {
    const row = await this.mover.begin(work, id, 'submit');
    const told = this.texts.open(row, 'draft', id, row.draft);
    const draft = told === null ? null : (JSON.parse(told) as PreDecisionDraft);
    requireAll(submittingRules, {
      draft,
      triesFirst: await this.terms.triesFirst(work, draft?.wordsMissing ?? null),
      isWriter: row.writerId === work.actor.accountId,
      isMeasureCustodial: await this.isCustodial(work, draft?.measures ?? []),
    });
    const submitted = { edition: row.edition + 1, submittedAt: work.now };
    // First, so that who was slower is told that it has changed, not that there is such an edition.
    await this.mover.move(work, row, 'submit', { ...submitted, ...STOPPED, ...NOT_TOLD });
    if (draft !== null) this.keep(work, row, contentOf(draft));
  }

  private async check(work: Work, draft: PreDecisionDraft): Promise<void> {
    if (draft.childWords !== null && draft.wordsMissing !== null) {
      const fields = [{ pointer: '/wordsMissing', code: 'not-beside-the-words' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    await this.terms.triesFirst(work, draft.wordsMissing);
    await this.terms.requireAll(work, 'measures', draft.measures, '/measures');
    await this.terms.requireAll(work, 'pre-decision-sources', draft.spokenTo, '/spokenTo');
  }

  private async isCustodial(work: Work, measures: readonly string[]): Promise<boolean> {
    const entries = await this.terms.requireAll(work, 'measures', measures, '/measures');
    return entries.some(({ attributes }) => attributes['custodial'] === true);
  }

  private keep(work: Work, row: PreDecisionRow, content: PreDecisionContent): void {
    const [id, by] = [newId(), work.actor.accountId];
    work.insert(PreDecisionEditionEntity, {
      ...{ id, reportId: row.id, childId: row.childId, edition: row.edition + 1 },
      ...this.texts.keep(row, id, content, 'pre_decision_edition'),
      ...{ writtenBy: row.writerId ?? by, submittedBy: by, submittedAt: work.now },
    });
  }
}

const draftOf = (request: WritePreDecisionRequest): PreDecisionDraft => ({
  ...{ background: request.background, family: request.family, school: request.school },
  ...{ circumstances: request.circumstances, strengths: request.strengths },
  ...{ childWords: request.childWords ?? null, wordsMissing: request.wordsMissing ?? null },
  ...{ childAdds: request.childAdds ?? null, isContested: request.isContested },
  ...{ measures: request.measures, recommendation: request.recommendation, spokenTo: request.spokenTo },
  ...{ isChildTold: request.isChildTold, tries: request.tries ?? 0 },
});

/** What the authority is told: not how often the child was tried. */
const contentOf = ({ isChildTold: _told, tries: _tries, ...content }: PreDecisionDraft): PreDecisionContent =>
  content;
