import { Injectable } from '@nestjs/common';
import { DescribeProposal } from './describe-proposal';
import { FindPlaces } from './find-places';

/** What a check says beside the rules: the measure somebody thinks of, and the places that are free. */
@Injectable()
export class CheckCompanions {
  constructor(
    readonly proposals: DescribeProposal,
    readonly places: FindPlaces,
  ) {}
}
