import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CONSENT_EVENTS, type ConsentChanged } from '../contract';

/** What a higher module does when a consent is given, refused, withdrawn, confirmed, or lapses. */
export type FollowsConsents = (work: Work, changed: ConsentChanged) => Promise<void>;

/** Lets higher modules take effect at once when a consent changes, without being known here. */
@Injectable()
export class ConsentFollowers {
  private readonly followers: FollowsConsents[] = [];

  follow(listener: FollowsConsents): void {
    this.followers.push(listener);
  }

  /** Tells all, one after the other, inside the transaction of the change; then the outbox. */
  async tell(work: Work, changed: ConsentChanged): Promise<void> {
    for (const follower of this.followers) await follower(work, changed);
    const { consentId, childId, file, purpose, person, change } = changed;
    work.emit({
      type: CONSENT_EVENTS[change],
      subject: { kind: 'consent', id: consentId },
      facts: { childId, fileKind: file.kind, fileId: file.id, purpose, person },
    });
  }
}
