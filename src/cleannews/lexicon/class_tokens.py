"""What pages call the parts that are no article: words in class names, ids, roles and property names.

A token such as ``td-post-sharing`` or ``relatedPosts`` is taken apart at hyphens, underscores and digits and each word
is looked up (so ``ad`` is found in ``box-ad`` and not in ``shadow``); compounds that sites write as one word are listed
as such. Source: counts of the words around article blocks and around the rest on the development corpora (2026-11);
a word stands here when it was on 8 sites or more and at least nine of ten blocks around it were no article, or where
a content management system or script uses it for that part by its documentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from cleannews.model.labels import Label

WORDS: Mapping[Label, frozenset[str]] = {
    Label.ADVERTISEMENT: frozenset(
        """ad ads adbox adblock adcontainer adspot adslot adunit adwrapper adsense adsbygoogle advert adverts advertise
        advertisement advertisements advertising advertorial adzone dfp doubleclick sponsor sponsored sponsors teads reklama reklame anzeige werbung publicidad publicite
        pubblicita""".split()
    ),
    Label.SUBSCRIBE: frozenset(
        """subscribe subscription subscriptions newsletter newsletters infolettre abonnement abonnieren suscripcion newslettersignup signup mailchimp optin
        emailsignup mailinglist""".split()
    ),
    Label.RELATED: frozenset(
        """related relatedposts relatedarticles relatednews relatedlinks relatedtopics relatedcontent relateds
        recommended recommendation recommendations recommend recommends popular mostpopular mostread mostviewed
        trending trends latest latestnews headlines ticker taboola outbrain revcontent zergnet mgid dianomi readmore
        readalso seealso alsoread morenews morestories suggested suggestions teaser teasers
        tags taglist tagcloud keywords hotwords jp-relatedposts yarpp crp upnext nextarticle
        prevnext postnav spotlight carousel similar linklist toplist topstories""".split()
    ),
    Label.COMMENTS: frozenset(
        "comment comments commentlist commenttext commentbody disqus livefyre replies bypostauthor".split()
    ),
    Label.COMMENT_FORM: frozenset("respond commentform replyform".split()),
    Label.SHARE: frozenset(
        """share shares sharing sharebar sharebox sharethis sharedaddy sharelinks addthis addtoany social socials
        socialmedia socialshare socialbar socialicons follow followus""".split()
    ),
    Label.NAVIGATION: frozenset(
        """nav navi navbar navigation navmenu mainnav topnav subnav mainnavigation mainmenu topmenu menu menus menubar
        menuitem submenu topbar toolbar offcanvas hamburger burger pagination pager pagenav
        search searchform searchbox searchbar login signin register dropdown
        langswitch languageswitcher skip jumplink weather""".split()
    ),
    Label.BREADCRUMB: frozenset("breadcrumb breadcrumbs crumb crumbs topicpath pankuzu pathway".split()),
    Label.BYLINE: frozenset("byline bylines postmeta articlemeta timestamp pubdate postdate dateline".split()),
    Label.AUTHOR_BIO: frozenset("bio authorbox authorbio aboutauthor biography".split()),
    Label.CONSENT: frozenset("cookie cookies cerez gdpr consent onetrust didomi cookiebar cookienotice ccpa".split()),
    Label.PAYWALL: frozenset("paywall regwall paygate".split()),
    Label.PROMPT: frozenset(
        "modal popup popover tooltip lightbox poll polls survey vote voting rating ratings feedback toast".split()
    ),
    Label.FOOTER: frozenset("footer colophon footercontainer footerlinks foot wpfooter subfooter".split()),
    Label.COPYRIGHT: frozenset("copyright copyrights disclaimer legal".split()),
    Label.OTHER: frozenset(
        "banner banners promo promos promobox promotion sidebar rightcol rightcolumn rightrail widgettitle".split()
    ),
}
"""Words that name the part they stand on, whatever else the name says."""

NAMES: Mapping[str, Label] = {
    "td-a-rec": Label.ADVERTISEMENT,
    "author-info": Label.AUTHOR_BIO,
    "author-box": Label.AUTHOR_BIO,
    "author-bio": Label.AUTHOR_BIO,
    "author-description": Label.AUTHOR_BIO,
    "author-desc": Label.AUTHOR_BIO,
    "td-author-description": Label.AUTHOR_BIO,
    "about-author": Label.AUTHOR_BIO,
    "entry-meta": Label.BYLINE,
    "post-meta": Label.BYLINE,
    "article-meta": Label.BYLINE,
    "posted-on": Label.BYLINE,
    "post-date": Label.BYLINE,
    "entry-utility": Label.RELATED,
    "most-read": Label.RELATED,
    "most-viewed": Label.RELATED,
    "read-more": Label.RELATED,
    "read-next": Label.RELATED,
    "read-also": Label.RELATED,
    "see-also": Label.RELATED,
    "cat-links": Label.RELATED,
    "sr-only": Label.HIDDEN,
    "screen-reader-text": Label.HIDDEN,
    "visually-hidden": Label.HIDDEN,
    "visuallyhidden": Label.HIDDEN,
    "print-only": Label.HIDDEN,
    "d-none": Label.HIDDEN,
    "role=navigation": Label.NAVIGATION,
    "role=menu": Label.NAVIGATION,
    "role=menubar": Label.NAVIGATION,
    "role=search": Label.NAVIGATION,
    "role=tablist": Label.NAVIGATION,
    "role=contentinfo": Label.FOOTER,
    "role=complementary": Label.OTHER,
    "role=dialog": Label.PROMPT,
    "role=alertdialog": Label.PROMPT,
    "role=tooltip": Label.PROMPT,
    "itemtype=sitenavigationelement": Label.NAVIGATION,
    "itemtype=breadcrumblist": Label.BREADCRUMB,
    "itemtype=wpfooter": Label.FOOTER,
    "itemtype=wpsidebar": Label.OTHER,
    "itemtype=comment": Label.COMMENTS,
    "itemprop=comment": Label.COMMENTS,
    "itemprop=commenttext": Label.COMMENTS,
    "itemprop=datepublished": Label.BYLINE,
    "itemprop=datemodified": Label.BYLINE,
    "itemprop=author": Label.BYLINE,
    "itemprop=keywords": Label.RELATED,
    "itemprop=breadcrumb": Label.BREADCRUMB,
}
"""Whole tokens that name the part, where their words alone do not."""

TAGS: Mapping[str, Label] = {
    "nav": Label.NAVIGATION,
    "menu": Label.NAVIGATION,
    "search": Label.NAVIGATION,
    "footer": Label.FOOTER,
    "select": Label.PROMPT,
    "option": Label.PROMPT,
    "optgroup": Label.PROMPT,
    "textarea": Label.PROMPT,
    "button": Label.PROMPT,
    "fieldset": Label.PROMPT,
    "dialog": Label.PROMPT,
    "form": Label.PROMPT,
    "aside": Label.OTHER,
    "amp-ad": Label.ADVERTISEMENT,
    "amp-embed": Label.ADVERTISEMENT,
    "amp-social-share": Label.SHARE,
    "amp-sidebar": Label.NAVIGATION,
    "amp-consent": Label.CONSENT,
    "amp-user-notification": Label.CONSENT,
}
"""Elements that are no article by their name."""

BODY: frozenset[str] = frozenset(
    """articlebody article-body article_body articlecontent article-content article_content article-text articletext
    article__body article__content entry-content post-content post-body post_content postcontent story-body storybody
    story-content story-text storytext td-post-content body-content news-content newscontent news-text newstext
    itemprop=articlebody itemprop=text article-detail content-body bodytext body-text text-content rte wysiwyg prose
    richtext rich-text #article-body #articlebody #article-content #artibody""".split()
)
"""Tokens that name the element that holds the text of the article."""

DEK: frozenset[str] = frozenset(
    """dek deck standfirst subtitle subheadline sub-headline subhead sub-title sub_title lead lede leadtext lead-text
    intro introtext article-intro article-lead article__lead article__intro teaser-text summary article-summary
    article__summary excerpt abstract chapeau chapo bajada entradilla copete sommario occhiello vorspann teasertext
    article-subtitle article__subtitle article__dek article-dek article__standfirst itemprop=description
    itemprop=alternativeheadline td-post-sub-title""".split()
)
"""Tokens that name the standfirst."""

CAPTION: frozenset[str] = frozenset(
    """caption captions cap figcaption img_desc imgdesc img-desc photo-desc photo_desc wp-caption-text image-caption imagecaption photo-caption photocaption img-caption
    picture-caption media-caption caption-text captiontext gallery-caption legend image-description image__caption
    article-image-caption bildunterschrift itemprop=caption cutline""".split()
)
"""Tokens that name the caption of an image."""

CREDIT: frozenset[str] = frozenset(
    """credit credits photo-credit photocredit image-credit imagecredit photographer photo-source image-source
    copyright-holder image__credit image-copyright img-credit picture-credit media-credit caption-credit author-photo
    itemprop=copyrightholder source-credit""".split()
)
"""Tokens that name the credit of an image."""

CREDIT_WORDS: frozenset[str] = frozenset(
    """credit credits copyright author autor auteur autore author photographer photograph fotograf fotografo source
    quelle fuente fonte bron agency agentur agencia rights license licence licensor byline firma owner who
    creator""".split()
)
"""Words that name the credit where they stand beside an image or in its caption, and someone else elsewhere."""

NO_CONTENT_IMAGE: frozenset[str] = frozenset(
    """logo icon icons avatar gravatar emoji smiley sprite spacer pixel tracker tracking badge author-image
    author-photo author-avatar byline-image profile flag wp-smiley social share button btn placeholder
    loader spinner rating star stars appicon newsletter subscribe banner promo donate paypal qrcode appstore""".split()
)
"""Words that name an image that is no part of an article."""

AUTHOR_IMAGE: frozenset[str] = frozenset(
    """author authors autor autora autores auteur auteurs autore verfasser redakteur writer byline contributor columnist
    journalist reporter avatar gravatar profile""".split()
)
"""Words that name the portrait of who wrote it."""


@lru_cache(maxsize=1 << 14)
def words_of(token: str) -> tuple[str, ...]:
    """The words of a token: what hyphens and underscores part, without a number behind it (``ad2``).

    Parts that mix letters and digits otherwise are generated; they are no words that any list holds.
    """
    token = token.lstrip("#").replace("_", "-").replace(":", "-").replace(".", "-").replace("=", "-")
    return tuple([part.rstrip("0123456789") for part in token.split("-") if part])
