export { addedFaces, addedFamily, addedNames } from './fonts/added-faces.ts';
export { checkFonts } from './fonts/check-fonts.ts';
export { covers } from './fonts/covers.ts';
export { fontFaceCss, fontNames, fonts } from './fonts/font-files.ts';
