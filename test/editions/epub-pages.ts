import type { SmallPage } from './small-publication.ts';

/** What the EPUB has to change, beside the pages every edition meets. */
export const epubPages: readonly SmallPage[] = [
  {
    path: 'muscles/calf.md',
    html: `<h1 id="muscle-calf">Calf &amp; <em>heel</em></h1>
<h2 id="muscle-calf.lists">What is done?</h2>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> pressed</li><li class="task-list-item"><input type="checkbox" disabled> walked</li></ul>
<table><thead><tr><th align="center">Day</th><th></th></tr></thead><tbody><tr><th>1</th><td align="right">5 min</td></tr></tbody></table>
<p>A line,<br>a <span lang="la">musculus</span> and 3 &lt; 4.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
<figure id="figure-calf"><svg viewBox="0 0 10 10" role="img" aria-labelledby="figure-calf-t"><title id="figure-calf-t">A calf</title><defs><linearGradient id="figure-calf-g"><stop offset="0" stop-color="#ddd"></stop></linearGradient><path id="figure-calf-p" d="M0 0L9 9" stroke-width="2"></path></defs><use xlink:href="#figure-calf-p"></use><a href="#step-groin"><rect width="9" height="9" fill="url('#figure-calf-g')"></rect></a></svg><figcaption>A calf</figcaption></figure>
<math><mi>x</mi><mo>=</mo><mn>2</mn></math>
<section class="footnotes" data-footnotes><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Another note. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1">Back</a></p></li></ol></section>`,
  },
];

/** A page of a book that is not the guide: other scripts, a note whose mark is a word, two titles. */
export const foreignPage: SmallPage = {
  path: 'deep/size.md',
  html: `<h1 id="section-size">Größe und 大きさ</h1>
<h2 id="section-size.אלף">אלף</h2>
<p dir="rtl" lang="he">אלף<sup><a href="#section-size-fn-%C3%A4" id="section-size-fnref-%C3%A4" data-footnote-ref>1</a></sup> 😀 \ud800 \uffff</p>
<h1 id="section-size.again">Größe</h1>
<pre><code class="language-js">a &lt; b &amp;&amp; c</code></pre>
<p><img src="images/drawing.svg" alt="A drawing"> <img src="images/wild.svg" alt="A wild drawing"> <a href="https://example.org/a b?c=d&amp;e=f">far</a></p>
<section class="footnotes" data-footnotes><h2 id="footnote-label">Notes</h2><ol><li id="section-size-fn-%C3%A4"><p>Note <a href="#section-size-fnref-%C3%A4" data-footnote-backref>back</a></p></li></ol></section>`,
};

/** A page that tries to fetch, to run and to lead out of the book. */
export function hostilePage(addresses: readonly string[]): SmallPage {
  const images = addresses.map((address) => `<p><img src="${address}" alt="A picture from elsewhere"></p>`).join('\n');
  return {
    path: 'chapters/hostile.md',
    html: `<h1 id="section-hostile">Hostile \u0007&lt;%= process.exit(1) %&gt;</h1>
${images}
<p onclick="alert(1)" style="background: url(${addresses[0]})">A <a href="javascript:alert(1)">link</a>,
<a href="file:///etc/hostname">a file</a>, <a href="#nowhere">nowhere</a> and <a href="mailto:a@example.org">a letter</a>.</p>
<script>alert(1)</script><iframe src="${addresses[0]}"></iframe><video src="${addresses[0]}"></video>
<svg viewBox="0 0 1 1"><image href="${addresses[0]}"></image><use href="${addresses[0]}#a"></use><rect fill="url(${addresses[0]}#b)"></rect></svg>`,
  };
}
