import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import { requireMatch } from '../../../platform/http/etag';
import type { Work } from '../../../platform/persistence/work';
import { noticePreferenceRules } from '../domain/notice-preference.rules';
import { showPreference, type NoticePreferenceResponse } from '../http/notice-preference.response';
import { NoticePreferenceRepository, type PreferenceWish } from '../persistence/notice-preference.repository';

/** What somebody wants to be written of: nothing, until they say it. */
@Injectable()
export class KeepNoticePreference {
  constructor(private readonly preferences: NoticePreferenceRepository) {}

  async read(work: Work): Promise<NoticePreferenceResponse> {
    return showPreference(await this.preferences.find(work), work.facts.language);
  }

  /** @throws DomainError `rule-broken` for a kind that is wished both ways. */
  async change(work: Work, wish: PreferenceWish): Promise<NoticePreferenceResponse> {
    const version = (await this.preferences.find(work))?.version ?? 0;
    requireMatch(work.facts.ifMatch, version);
    requireAll(noticePreferenceRules, wish);
    if (version === 0) this.preferences.add(work, wish);
    else await this.preferences.change(work, version, wish);
    return this.read(work);
  }
}
