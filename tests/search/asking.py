"""Ways to ask the search, and a page for it to find."""

from home.models import HomePage, StandardPage
from search.models import Document
from search.service import find


def text_of(client, query, **more):
    response = client.get("/search/", {"q": query, **more})
    assert response.status_code == 200
    return response.content.decode()


def add_page(title, intro=""):
    page = StandardPage(title=title, intro=intro, live=True)
    HomePage.objects.get().add_child(instance=page)
    return page


def titles(query, **more):
    found = find(query, **more)
    names = dict(Document.objects.values_list("pk", "title"))
    return [names[hit.id] for hit in found.hits]
