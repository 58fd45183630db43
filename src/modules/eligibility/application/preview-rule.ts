import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { changesBy, type FilesAlike } from '../domain/rule-preview';
import { ruleOf } from '../domain/rule-book';
import type { PreviewResponse } from '../http/preview.response';
import { showPreview } from '../http/show-preview';
import { RuleVersionRepository } from '../persistence/rule-version.repository';

const ALIKE: Statement = {
  name: 'files-for-preview',
  text: 'select district, used, outcome, policy, files from eligibility.files_for_preview($1)',
};

/**
 * Says how many open files a version of a rule would answer otherwise. It asks the facts that the last checks kept,
 * without saying whose they are, so that who keeps the rules sees no child.
 */
@Injectable()
export class PreviewRule {
  constructor(private readonly rows: RuleVersionRepository) {}

  async preview(work: Work, id: string): Promise<PreviewResponse> {
    const version = await this.rows.find(work, id);
    const rule = ruleOf(version.code);
    if (!rule) throw new Error(`No rule says ${version.code}`);
    const alike = await work.query<FilesAlike>(ALIKE, [version.code]);
    const compared = alike.reduce((sum, { files }) => sum + files, 0);
    return showPreview(version, compared, changesBy(rule, version, alike));
  }
}
