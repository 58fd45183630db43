import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { freePlacesOf, type FreePlaces } from '../domain/free-places';

/** Shows how full the centres near a child are: for choosing one, never a condition. */
@Injectable()
export class FindPlaces {
  constructor(private readonly access: AccessFacade) {}

  /** The centres in force that serve the district; `placements` counts whom they help, as far as somebody knows. */
  async find(
    work: Work,
    district: string,
    placements: Readonly<Record<string, number>>,
  ): Promise<FreePlaces[]> {
    const centres = await this.access.agenciesOfKind(work, 'diversion-centre', district);
    return centres.map((centre) => freePlacesOf(centre, placements[centre.id] ?? null));
  }
}
