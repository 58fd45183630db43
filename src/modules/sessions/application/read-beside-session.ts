import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { ShownContest } from '../http/show-session';
import { ContestRepository } from '../persistence/contest.repository';
import type { SessionEntity } from '../persistence/session.entity';
import type { FoundSession } from '../persistence/session.repository';
import { CheckLeader } from './check-leader';
import { ContestTexts } from './contest-texts';

/** What is read beside a session: what its leader lacks, and what its children say against what was said of them. */
@Injectable()
export class ReadBesideSession {
  constructor(
    private readonly leaders: CheckLeader,
    private readonly contests: ContestRepository,
    private readonly texts: ContestTexts,
  ) {}

  async of(
    work: Work,
    found: FoundSession,
  ): Promise<{ readonly leaderLacks: string[]; readonly contests: ShownContest[] }> {
    const [leaderLacks, contests] = await Promise.all([
      this.leaderLacks(work, found.row),
      this.contestsOf(work, found),
    ]);
    return { leaderLacks, contests };
  }

  /** Nobody is asked about what they lacked when it is over. */
  private async leaderLacks(work: Work, row: SessionEntity): Promise<string[]> {
    if (row.state !== 'scheduled') return [];
    return (await this.leaders.missing(work, row.facilitatorId, row.beginsAt)).map(({ kind }) => kind);
  }

  /** With their words for who sees the case. */
  private async contestsOf(work: Work, { row, participants }: FoundSession): Promise<ShownContest[]> {
    const found = await this.contests.of(work, row.id);
    return found.map((one) => {
      const child = participants.find(({ caseId }) => caseId === one.caseId);
      return { ...one, words: this.texts.open(child, one.id, one.words) };
    });
  }
}
