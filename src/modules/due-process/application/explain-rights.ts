import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { explanationRules } from '../domain/rights.rules';
import type { RightsExplanationRequest } from '../http/rights.requests';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import { EntryTexts } from './entry-texts';
import { KeepBreaches } from './keep-breaches';
import { KeepEntries } from './keep-entries';

/** Records that a child was told their rights, and how it was understood (CRC 40(2)(b)(ii); GC24 §47–48). */
@Injectable()
export class ExplainRights {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly texts: EntryTexts,
    private readonly breaches: KeepBreaches,
  ) {}

  async add(work: Work, intakeId: string, request: RightsExplanationRequest): Promise<string> {
    const intake = await this.keeping.intakeToWrite(work, intakeId);
    const { language, understanding, rights, noticeHandedAt } = request;
    await this.keeping.requireCodes(work, [
      ['languages', language, '/language'],
      ['understanding-checks', understanding, '/understanding'],
      ...rights.map((code, index) => ['rights', code, `/rights/${index}`] as const),
    ]);
    const explainedAt = new Date(request.explainedAt);
    const handedAt = noticeHandedAt === undefined ? null : new Date(noticeHandedAt);
    requireAll(explanationRules, { explainedAt, noticeHandedAt: handedAt });
    const happenedAt = [explainedAt, handedAt ?? undefined];
    const told = { kind: RightsExplanationEntity, happenedAt, request };
    const begun = await this.keeping.begin(work, intake, told);
    const place = { table: 'rights_explanation', column: 'words', row: begun.id };
    work.insert(RightsExplanationEntity, {
      ...begun,
      ...{ explainedAt, language, understanding, rights },
      explainedBy: request.explainedBy ?? work.actor.accountId,
      interpreterPresent: request.interpreterPresent,
      words: this.texts.seal(intake, place, request.words),
      noticeHandedAt: handedAt,
    });
    await this.breaches.follow(work, intake);
    return begun.id;
  }
}
