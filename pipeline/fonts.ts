export { covers } from './fonts/covers.ts';
export { fontFaceCss, fontNames, fonts } from './fonts/font-files.ts';
