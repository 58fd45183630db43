export { RestorativeModule } from './restorative.module';
export type * from './contract';
