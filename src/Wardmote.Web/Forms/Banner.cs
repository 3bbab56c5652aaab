namespace Wardmote.Web.Forms;

/// <summary>A sentence at the top of the next page that says what was done. Pages with a form say it by <c>Say</c>.</summary>
public static class Banner
{
    public const string Key = "Done";
}
