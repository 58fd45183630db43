export { FamilyPageModule } from './family-page.module';
export type * from './contract';
