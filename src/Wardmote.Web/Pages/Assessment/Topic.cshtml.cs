using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Rendering;
using Wardmote.Web.Editions;

namespace Wardmote.Web.Pages.Assessment;

/// <summary>One topic, with the ways to the others.</summary>
public sealed class TopicPage(Edition edition) : PageModel
{
    public Edition Edition => edition;

    public Topic Topic { get; private set; } = null!;

    public Topic? Before { get; private set; }

    public Topic? After { get; private set; }

    public string Heading { get; private set; } = "";

    public string Text { get; private set; } = "";

    public IActionResult OnGet(string id)
    {
        var topics = Edition.Topics;
        var here = topics.ToList().FindIndex(topic => topic.Id == id);
        if (here < 0)
        {
            return NotFound();
        }

        (Topic, Before, After) = (topics[here], topics.ElementAtOrDefault(here - 1), topics.ElementAtOrDefault(here + 1));
        (Heading, Text) = EditionHtml.Topic(Edition, Topic);
        return Page();
    }
}
