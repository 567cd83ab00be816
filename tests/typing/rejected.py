"""Lines that a type checker must refuse, each with the code of mypy's error behind it (older ones say misc). It is not run."""

from __future__ import annotations

from cleannews import Article, Cleaner, Image, Options, PageInput, clean, clean_many, explain, learn_sites

article = clean("<p>a</p>")
clean()  # mypy: call-arg
clean("<p>a</p>", url=5)  # mypy: arg-type
clean("<p>a</p>", timeout=5)  # mypy: call-arg
Options("html")  # mypy: call-arg
Options(format="pdf")  # mypy: arg-type
Options(favour="recall")  # mypy: call-arg
Cleaner("html")  # mypy: arg-type
Cleaner(site="profiles")  # mypy: arg-type
clean_many(["<p>a</p>"], 4)  # mypy: call-overload
clean_many(["<p>a</p>"], render="to_json")  # mypy: call-overload
clean_many(5)  # mypy: call-overload
PageInput("<p>a</p>", url=b"https://courier.example/1")  # mypy: arg-type
article.title  # mypy: attr-defined
article.headline = "b"  # mypy: misc
article.description.upper()  # mypy: union-attr
article.main_image.caption  # mypy: union-attr
article.to_json(2)  # mypy: call-arg
article.date_published.isoformat()  # mypy: union-attr
Article.from_dict("{}")  # mypy: arg-type
Image(alt="b")  # mypy: call-arg
explain("<p>a</p>", url=5)  # mypy: arg-type
learn_sites(["<p>a</p>"], Options())  # mypy: call-arg
for result in clean_many(["<p>a</p>"]):
    result.article.text  # mypy: union-attr
    result.error.limit  # mypy: union-attr
