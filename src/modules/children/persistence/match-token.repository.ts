import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** The tokens by which a child is found again. */
@Injectable()
export class MatchTokenRepository {
  keep(work: Work, childId: string, tokens: readonly Buffer[]): void {
    work.write(
      {
        name: 'keep-match-tokens',
        text: 'insert into children.match_token (child_id, token) select $1, unnest($2::bytea[])',
      },
      [childId, tokens],
    );
  }

  replace(work: Work, childId: string, tokens: readonly Buffer[]): void {
    work.write('delete from children.match_token where child_id = $1', [childId]);
    this.keep(work, childId, tokens);
  }
}
