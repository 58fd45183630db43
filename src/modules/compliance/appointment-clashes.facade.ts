import { Injectable } from '@nestjs/common';
import { KnowClashes, type TellsClashes } from './application/know-clashes';

/** What lies at the time of dates under an order, for the modules that know of other times of a child. */
@Injectable()
export class AppointmentClashes {
  constructor(private readonly knowing: KnowClashes) {}

  /** Registers who tells what lies at some instants; only what the actor may see is told. */
  learnFrom(tells: TellsClashes): void {
    this.knowing.register(tells);
  }
}
