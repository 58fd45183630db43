import { Injectable } from '@nestjs/common';

/** One declared route: its method and its path pattern with `:names`. */
export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
}

/** Every route of the application, as the router registered it. */
@Injectable()
export class RouteDirectory {
  private readonly known: { route: DeclaredRoute; pattern: RegExp }[] = [];

  add(route: DeclaredRoute): void {
    const source = route.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+');
    this.known.push({ route, pattern: new RegExp(`^${source}$`) });
  }

  get all(): readonly DeclaredRoute[] {
    return this.known.map(({ route }) => route);
  }

  /** The methods that exist at a path, for `Allow` (RFC 9110 §15.5.6). */
  methodsAt(url: string): readonly string[] {
    const path = url.split('?')[0] ?? '';
    const found = this.known.filter(({ pattern }) => pattern.test(path));
    return [...new Set(found.map(({ route }) => route.method))].sort();
  }
}
