import type { Artifact, FoundFace } from '../book.ts';
import { foundFaces } from '../fonts/found-faces.ts';

/** The fonts that the style sheets of the web pages take. */
export function facesIn(artifacts: readonly Artifact[]): readonly FoundFace[] {
  const files = new Map(artifacts.map(({ path, bytes }) => [path, bytes]));
  return artifacts
    .filter(({ path, mediaType }) => path.startsWith('web/') && mediaType === 'text/css')
    .flatMap(({ path, bytes }) => foundFaces(new TextDecoder().decode(bytes), path, (one) => files.get(one)));
}
