import { Injectable } from '@nestjs/common';
import type { TimelineSource } from './domain/timeline';
import { TimelineRepository } from './persistence/timeline.repository';

/** Where the modules of the work on a case say what of theirs belongs on its timeline. */
@Injectable()
export class TimelinesFacade {
  constructor(private readonly timelines: TimelineRepository) {}

  /** Registers what a module tells; its own row policies decide who reads what of it. */
  learnFrom(source: TimelineSource): void {
    this.timelines.learn(source);
  }
}
