import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChildrenFacade } from '../../children';
import { FamilyLinkRepository } from '../persistence/family-link.repository';

/** With another birth date it is another day on which nobody else reads for the child: links of representatives end. */
@Injectable()
export class EndWithAge implements OnModuleInit {
  constructor(
    private readonly children: ChildrenFacade,
    private readonly links: FamilyLinkRepository,
  ) {}

  onModuleInit(): void {
    this.children.followCorrections((work, { childId }) => {
      this.links.endWithAge(work, childId);
      return Promise.resolve();
    });
  }
}
